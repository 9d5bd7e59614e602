package fr.maillon.platform.web;

/** The English texts, found by Faces under this name. */
public class Messages_en extends Messages {

    public Messages_en() {
        super("en");
    }
}
