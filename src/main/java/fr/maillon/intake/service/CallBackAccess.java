package fr.maillon.intake.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Viewer;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.domain.CallBack;
import fr.maillon.intake.domain.CallBackHours;
import fr.maillon.intake.domain.CallBacks;
import fr.maillon.intake.domain.QuoteRequest;
import fr.maillon.shared.TerritoryId;
import fr.maillon.shared.Zones;
import fr.maillon.territory.TerritoryDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Who may come near which call-back, and when it may be. */
@ApplicationScoped
public class CallBackAccess {

    private CallBacks callBacks;
    private RequestAccess access;
    private TerritoryDesk desks;
    private CurrentUser currentUser;
    private Clock clock;

    protected CallBackAccess() {}

    @Inject
    public CallBackAccess(
            CallBacks callBacks, RequestAccess access, TerritoryDesk desks, CurrentUser currentUser, Clock clock) {
        this.callBacks = callBacks;
        this.access = access;
        this.desks = desks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Viewer viewer() {
        return currentUser.viewer();
    }

    QuoteRequest ofClient(RequestId request) {
        return access.ofClient(viewer(), request);
    }

    QuoteRequest readable(RequestId request) {
        return access.readableBy(viewer(), request);
    }

    /** One that a coordinator of its territory looks after. */
    CallBack ofCoordinator(CallBackId id) {
        var callBack = callBacks.require(id);
        access.ofCoordinator(viewer(), callBack.request());
        return callBack;
    }

    /** One that the viewer may read, as the client or as a coordinator. */
    CallBack readable(CallBackId id) {
        var callBack = callBacks.require(id);
        access.readableBy(viewer(), callBack.request());
        return callBack;
    }

    TerritoryId territoryOf(CallBack callBack) {
        return readable(callBack.request()).territory();
    }

    CallBackHours hours(TerritoryId territory) {
        return new CallBackHours(
                new CallBackHours.Opening() {
                    @Override
                    public Duration openTimeBetween(Instant from, Instant to) {
                        return desks.openTimeBetween(territory, from, to);
                    }

                    @Override
                    public boolean isOpenFor(Instant from, Instant to) {
                        return desks.isOpenFor(territory, from, to);
                    }
                },
                Zones.PARIS,
                clock.instant());
    }
}
