package fr.maillon.reviews.service;

import fr.maillon.delivery.DeliveryApi;
import fr.maillon.directory.ClientSummary;
import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderSummary;
import fr.maillon.identity.Role;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.IntakeApi;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.reviews.ReviewSide;
import fr.maillon.reviews.domain.Experience;
import fr.maillon.shared.NotFound;
import fr.maillon.shared.Zones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who did which work for whom: only those two speak of it, and only they and their coordinators read what was said. */
@ApplicationScoped
class ReviewedWork {

    private LotsApi lots;
    private IntakeApi intake;
    private DeliveryApi delivery;
    private DirectoryApi directory;

    @SuppressWarnings("NullAway.Init")
    protected ReviewedWork() {}

    @Inject
    ReviewedWork(LotsApi lots, IntakeApi intake, DeliveryApi delivery, DirectoryApi directory) {
        this.lots = lots;
        this.intake = intake;
        this.delivery = delivery;
        this.directory = directory;
    }

    /** A lot with the two who worked on it together. */
    record Work(
            LotSummary lot,
            ClientSummary client,
            ProviderSummary provider,
            @Nullable Instant deliveredAt) {

        String nameOf(ReviewSide author) {
            return switch (author) {
                case CLIENT_OF_PROVIDER -> client.name();
                case PROVIDER_OF_CLIENT -> provider.name();
            };
        }

        String nameOfOther(ReviewSide author) {
            return switch (author) {
                case CLIENT_OF_PROVIDER -> provider.name();
                case PROVIDER_OF_CLIENT -> client.name();
            };
        }

        private boolean isOn(ReviewSide side, Viewer viewer) {
            return switch (side) {
                case CLIENT_OF_PROVIDER ->
                    viewer.is(Role.CLIENT) && client.account().equals(viewer.account());
                case PROVIDER_OF_CLIENT ->
                    viewer.is(Role.PROVIDER) && provider.account().equals(viewer.account());
            };
        }
    }

    /**
     * The work that the viewer took part in on this side.
     *
     * @throws NotFound when the viewer did not
     */
    Work of(Viewer viewer, LotId lot, ReviewSide side) {
        var work = work(lot);
        if (!work.isOn(side, viewer)) {
            throw new NotFound();
        }
        return work;
    }

    /**
     * The work of which the viewer may read the reviews.
     *
     * @throws NotFound when it is neither the viewer's nor in the territory the viewer coordinates
     */
    Work readableBy(Viewer viewer, LotId lot) {
        var work = work(lot);
        var territory = intake.request(work.lot().requestId()).territory();
        if (!viewer.coordinates(territory)
                && !work.isOn(ReviewSide.CLIENT_OF_PROVIDER, viewer)
                && !work.isOn(ReviewSide.PROVIDER_OF_CLIENT, viewer)) {
            throw new NotFound();
        }
        return work;
    }

    Experience experience(Viewer viewer, Work work, ReviewSide side) {
        var done = Optional.ofNullable(work.deliveredAt()).orElseThrow(NotFound::new);
        return new Experience(
                work.lot().id(), side, viewer.account(), work.nameOf(side), LocalDate.ofInstant(done, Zones.PARIS));
    }

    private Work work(LotId id) {
        var lot = lots.lot(id);
        var project = delivery.projectOf(id).orElseThrow(NotFound::new);
        return new Work(
                lot,
                directory.client(project.clientId()),
                directory.provider(project.providerId()),
                project.deliveredAt());
    }
}
