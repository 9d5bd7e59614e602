package fr.maillon.intake.checking;

/** A file holds what it must not, or cannot be read. */
final class RuleBroken extends Exception {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    private RuleBroken(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** It is not what its name says, whatever its first bytes are. */
    static RuleBroken notWhatItSays() {
        return new RuleBroken("attachFile.notWhatItSays");
    }

    /** No program would open it. */
    static RuleBroken damaged() {
        return new RuleBroken("attachFile.damaged");
    }

    /** Nobody can look into it. */
    static RuleBroken locked() {
        return new RuleBroken("attachFile.locked");
    }

    /** It becomes too large when it is opened. */
    static RuleBroken bomb() {
        return new RuleBroken("attachFile.bomb");
    }

    /** It would act by itself. */
    static RuleBroken active() {
        return new RuleBroken("attachFile.active");
    }

    /** It carries another file that could be a program. */
    static RuleBroken carriesFiles() {
        return new RuleBroken("attachFile.carriesFiles");
    }

    String messageKey() {
        return messageKey;
    }
}
