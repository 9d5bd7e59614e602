package fr.maillon.catalogue.domain;

/** How much a need can hold. Pages offer no more; whatever comes another way is refused. */
public final class NeedLimits {

    /** More than these nobody answers on a phone. */
    public static final int QUESTIONS = 8;

    /** The wizard has twelve required inputs in all. */
    public static final int REQUIRED = 3;

    public static final int OPTIONS = 8;
    public static final int LOTS = 10;
    public static final int CHECKS = 10;
    public static final int NAME = 80;
    public static final int EXPLANATION = 200;
    public static final int QUESTION = 200;
    public static final int HELP = 300;
    public static final int OPTION = 80;
    public static final int TITLE = 120;
    public static final int BRIEF = 2500;
    public static final int DELIVERABLES = 1000;
    public static final int CHECK = 200;
    public static final int DAYS = 200;

    /** What the code of a question, and of an answer to it, looks like. */
    public static final String QUESTION_CODE = "[a-z][A-Za-z0-9]{1,29}";

    public static final String OPTION_CODE = "[a-z][a-z0-9-]{0,29}";
    public static final String LOT_CODE = "[a-z][a-z-]{1,39}";

    private NeedLimits() {}
}
