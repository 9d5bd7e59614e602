package fr.maillon.delivery.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillon.award.OpenedLot;
import fr.maillon.delivery.MilestoneStatus;
import fr.maillon.delivery.domain.Decision;
import fr.maillon.delivery.domain.Milestone;
import fr.maillon.delivery.domain.MilestonePlace;
import fr.maillon.delivery.domain.PlannedMilestone;
import fr.maillon.delivery.domain.Project;
import fr.maillon.delivery.domain.ProjectParties;
import fr.maillon.directory.ClientId;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.lots.LotId;
import fr.maillon.platform.database.OnBothDatabases;
import fr.maillon.shared.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaProjectRepositoryTest extends OnBothDatabases {

    private final OpenedLot world = new OpenedLot();
    private final ClientId client = ClientId.next();
    private final ProviderId provider = ProviderId.next();
    private JpaProjectRepository projects;

    @BeforeEach
    void open() {
        projects = new JpaProjectRepository(entityManager);
    }

    private Project aProject(LotId lot) {
        var project = new Project(
                world.lots.lot(lot),
                new ProjectParties(client, "Les Conserves", provider, "Zoé Toile"),
                List.of(
                        new PlannedMilestone("Maquette", new BigDecimal("33.33"), Money.of("599.94")),
                        new PlannedMilestone("Mise en ligne", new BigDecimal("66.67"), Money.of("1200.06"))),
                OpenedLot.NOW);
        projects.add(project);
        return project;
    }

    private Project found() {
        writeAndForget();
        return projects.ofLot(world.lot).orElseThrow();
    }

    @Test
    void a_project_is_found_again_with_its_milestones_in_order() {
        aProject(world.lot);

        var found = found();

        assertThat(found.milestones()).extracting(Milestone::title).containsExactly("Maquette", "Mise en ligne");
        assertThat(found.milestones().get(0).percent()).isEqualByComparingTo("33.33");
        assertThat(found.milestones().get(1).amount()).isEqualTo(Money.of("1200.06"));
        assertThat(found.clientName()).isEqualTo("Les Conserves");
        assertThat(found.startedAt()).isEqualTo(OpenedLot.NOW);
        assertThat(found.deliveredAt()).isNull();
        assertThat(projects.ofLot(LotId.next())).isEmpty();
    }

    @Test
    void every_delivery_and_decision_is_kept() {
        var first = aProject(world.lot).milestones().get(0).id();
        var now = OpenedLot.NOW;
        found().deliver(first, "Première version", "https://essai.example", now);
        found().decide(first, new Decision(false, "Le logo manque.", false), AccountId.next(), now.plusSeconds(1));
        found().deliver(first, "Deuxième version", "", now.plusSeconds(2));
        found().decide(first, new Decision(true, "", true), AccountId.next(), now.plus(Duration.ofDays(14)));

        var found = found();

        assertThat(found.milestone(first).orElseThrow().status()).isEqualTo(MilestoneStatus.ACCEPTED);
        assertThat(found.deliveriesOf(first))
                .extracting(delivery -> delivery.note(), delivery -> delivery.accepted(), delivery -> delivery.remark())
                .containsExactly(
                        tuple("Première version", false, "Le logo manque."), tuple("Deuxième version", true, ""));
        assertThat(found.lastDeliveryOf(first).orElseThrow().isBySilence()).isTrue();
        assertThat(found.lastDeliveryOf(first).orElseThrow().decidedAt()).isEqualTo(now.plus(Duration.ofDays(14)));
        assertThat(found.current()).map(Milestone::title).contains("Mise en ligne");
    }

    @Test
    void lists_show_each_side_its_own_projects_only() {
        aProject(world.lot);
        aProject(world.otherLot);
        writeAndForget();

        assertThat(projects.milestonesOfProvider(provider))
                .extracting(MilestonePlace::lotReference, MilestonePlace::position)
                .containsExactly(
                        tuple("QR-2026-000123-L01", 1),
                        tuple("QR-2026-000123-L01", 2),
                        tuple("QR-2026-000123-L02", 1),
                        tuple("QR-2026-000123-L02", 2));
        assertThat(projects.milestonesOfProvider(ProviderId.next())).isEmpty();
    }
}
