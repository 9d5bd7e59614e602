package fr.maillon.platform.web;

import fr.maillon.platform.config.Publisher;
import fr.maillon.platform.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who publishes this site: what the installation says, or a made-up association when everything else is made up too. */
@Named
@RequestScoped
public class PublisherBacking {

    @Inject
    private Publisher publisher;

    @Inject
    private Settings settings;

    @Inject
    private Say say;

    /** Whether the identity shown belongs to the demonstration, not to anybody. */
    public boolean isSample() {
        return settings.isDemo() && publisher.name().isEmpty();
    }

    /** Whether the installation has not said yet who it is. */
    public boolean isUnknown() {
        return !settings.isDemo() && publisher.name().isEmpty();
    }

    public String getName() {
        return told(publisher.name(), "demo.publisher.name");
    }

    public String getAddress() {
        return told(publisher.address(), "demo.publisher.address");
    }

    public String getRegistration() {
        return told(publisher.registration(), "demo.publisher.registration");
    }

    public String getResponsible() {
        return told(publisher.responsible(), "demo.publisher.responsible");
    }

    public String getContact() {
        return told(publisher.contact(), "demo.publisher.contact");
    }

    public String getHosting() {
        return told(publisher.hosting(), "demo.publisher.hosting");
    }

    private String told(Optional<String> said, String sample) {
        return said.orElseGet(() -> isSample() ? say.text(sample) : "");
    }
}
