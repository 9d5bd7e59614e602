package fr.maillon.notification.service;

import fr.maillon.directory.DirectoryApi;
import fr.maillon.directory.ProviderId;
import fr.maillon.identity.AccountId;
import fr.maillon.identity.AccountSummary;
import fr.maillon.identity.IdentityApi;
import fr.maillon.intake.CallBackId;
import fr.maillon.intake.CallBackSummary;
import fr.maillon.intake.CallBacksApi;
import fr.maillon.intake.IntakeApi;
import fr.maillon.intake.PromiseApi;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.RequestPromise;
import fr.maillon.intake.RequestSummary;
import fr.maillon.lots.LotId;
import fr.maillon.lots.LotSummary;
import fr.maillon.lots.LotsApi;
import fr.maillon.sourcing.InvitationStatus;
import fr.maillon.sourcing.InvitationSummary;
import fr.maillon.sourcing.SourcingApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who reads a letter, and what it is about. */
@ApplicationScoped
public class Readers {

    private IntakeApi intake;
    private PromiseApi promises;
    private CallBacksApi callBacks;
    private LotsApi lots;
    private SourcingApi sourcing;
    private DirectoryApi directory;
    private IdentityApi identity;

    protected Readers() {}

    @Inject
    public Readers(
            IntakeApi intake,
            PromiseApi promises,
            CallBacksApi callBacks,
            LotsApi lots,
            SourcingApi sourcing,
            DirectoryApi directory,
            IdentityApi identity) {
        this.intake = intake;
        this.promises = promises;
        this.callBacks = callBacks;
        this.lots = lots;
        this.sourcing = sourcing;
        this.directory = directory;
        this.identity = identity;
    }

    RequestSummary request(RequestId request) {
        return intake.request(request);
    }

    RequestPromise promise(RequestId request) {
        return promises.promiseOf(request);
    }

    CallBackSummary callBack(CallBackId callBack) {
        return callBacks.callBack(callBack);
    }

    AccountSummary account(AccountId account) {
        return identity.account(account);
    }

    LotSummary lot(LotId lot) {
        return lots.lot(lot);
    }

    AccountSummary clientOf(RequestSummary request) {
        return identity.account(directory.client(request.client()).account());
    }

    AccountSummary provider(ProviderId provider) {
        return identity.account(directory.provider(provider).account());
    }

    String nameOf(ProviderId provider) {
        return directory.provider(provider).name();
    }

    List<AccountSummary> coordinatorsOf(RequestSummary request) {
        return identity.coordinatorsOf(request.territory());
    }

    /** Those invited for a lot's present round who may still bid. */
    List<InvitationSummary> stillInvited(LotId lot) {
        return sourcing.invitationsOf(lot).stream()
                .filter(invitation -> invitation.status().isOpen())
                .toList();
    }

    /** Those who never answered, or said they would bid and did not. */
    List<InvitationSummary> expired(LotId lot) {
        return sourcing.invitationsOf(lot).stream()
                .filter(invitation -> invitation.status() == InvitationStatus.EXPIRED)
                .toList();
    }
}
