package fr.maillon.demo.stories;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Where each deed is done. */
@Dependent
class Stage {

    private final RequestDeeds requests;
    private final LotDeeds lots;
    private final InvitationDeeds invitations;
    private final BidDeeds bids;
    private final AwardDeeds awards;
    private final DeliveryDeeds delivery;

    @Inject
    Stage(
            RequestDeeds requests,
            LotDeeds lots,
            InvitationDeeds invitations,
            BidDeeds bids,
            AwardDeeds awards,
            DeliveryDeeds delivery) {
        this.requests = requests;
        this.lots = lots;
        this.invitations = invitations;
        this.bids = bids;
        this.awards = awards;
        this.delivery = delivery;
    }

    void play(UnderWay story, Step step) {
        switch (step.deed()) {
            case WRITE_DRAFT -> requests.writeDraft(story);
            case POST_REQUEST -> requests.post(story);
            case QUALIFY -> requests.qualify(story, step);
            case PROVIDE_INFORMATION -> requests.provideInformation(story, step);
            case SAVE_SPLIT -> lots.saveSplit(story, step);
            case OFFER_BRIEF -> lots.offerBrief(story, step);
            case REFUSE_BRIEF -> requests.refuseBrief(story, step);
            case APPROVE_BRIEF -> requests.approveBrief(story);
            case CANCEL -> requests.cancel(story, step);
            case INVITE -> lots.invite(story, step);
            case GIVE_UP -> lots.giveUp(story, step);
            case EXTEND_BIDDING -> lots.extendBidding(story, step);
            case DECIDE_WITHOUT_BIDS -> lots.decideWithoutBids(story, step);
            case SEE -> invitations.see(story, step);
            case WILL_BID -> invitations.willBid(story, step);
            case DECLINE -> invitations.decline(story, step);
            case ASK -> invitations.ask(story, step);
            case ANSWER -> invitations.answer(story, step);
            case SAVE_BID -> bids.save(story, step);
            case SUBMIT_BID -> bids.submit(story, step);
            case WITHDRAW_BID -> bids.withdraw(story, step);
            case CHOOSE -> awards.choose(story, step);
            case RECONSIDER -> awards.reconsider(story, step);
            case CHOOSE_NONE -> awards.chooseNone(story, step);
            case ACCEPT -> awards.accept(story, step);
            case DELIVER -> delivery.deliver(story, step);
            case REVIEW_MILESTONE -> delivery.review(story, step);
            case DECIDE_MILESTONE -> delivery.decideInSilence(story, step);
            case GIVE_REVIEW -> delivery.giveReview(story, step);
        }
    }
}
