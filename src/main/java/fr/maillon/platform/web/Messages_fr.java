package fr.maillon.platform.web;

/** The French texts, found by Faces under this name. */
public class Messages_fr extends Messages {

    public Messages_fr() {
        super("fr");
    }
}
