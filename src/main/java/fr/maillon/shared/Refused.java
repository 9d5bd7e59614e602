package fr.maillon.shared;

/** What was asked is against a rule: the person is told which, on the page where it was asked, and nothing is lost. */
public class Refused extends DomainException {

    private static final long serialVersionUID = 1L;

    public Refused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
