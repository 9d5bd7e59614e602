package fr.maillon.intake.web;

import fr.maillon.identity.Role;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A coordinator reads any version of the brief of a request of the territory, and writes about the one under approval. */
@Named
@ViewScoped
public class ReadBriefBacking extends BriefOnPage {

    private static final long serialVersionUID = 1L;

    public void load() {
        load(Role.COORDINATOR);
    }

    @Override
    public String getAddress() {
        return "/coordinator/requests/brief";
    }

    @Override
    public boolean isClient() {
        return false;
    }
}
