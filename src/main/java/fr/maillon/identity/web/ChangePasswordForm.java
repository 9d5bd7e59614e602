package fr.maillon.identity.web;

/** The password that is, and the one that shall be. */
public class ChangePasswordForm {

    private String present;
    private String replacement;

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement;
    }
}
