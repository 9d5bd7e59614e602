package fr.maillon.demo.stories;

import java.util.Locale;

/** What people do in a story. */
public enum Deed {
    WRITE_DRAFT,
    POST_REQUEST,
    QUALIFY,
    PROVIDE_INFORMATION,
    SAVE_SPLIT,
    OFFER_BRIEF,
    REFUSE_BRIEF,
    APPROVE_BRIEF,
    CANCEL,
    INVITE,
    GIVE_UP,
    EXTEND_BIDDING,
    DECIDE_WITHOUT_BIDS,
    SEE,
    WILL_BID,
    DECLINE,
    ASK,
    ANSWER,
    SAVE_BID,
    SUBMIT_BID,
    WITHDRAW_BID,
    CHOOSE,
    RECONSIDER,
    CHOOSE_NONE,
    ACCEPT,
    DELIVER,
    REVIEW_MILESTONE,
    DECIDE_MILESTONE,
    GIVE_REVIEW;

    /** The deed as the files write it: {@code post-request}. */
    public static Deed parse(String text) {
        return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
