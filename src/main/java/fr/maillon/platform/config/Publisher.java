package fr.maillon.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who answers for this installation, as the law wants it told to visitors: {@code maillon.publisher.name} is set by
 * {@code MAILLON_PUBLISHER_NAME}, and so on. Nothing is invented for an installation that has not said it.
 */
@ApplicationScoped
public class Publisher {

    private final Optional<String> name;
    private final Optional<String> address;
    private final Optional<String> registration;
    private final Optional<String> responsible;
    private final Optional<String> contact;
    private final Optional<String> hosting;

    protected Publisher() {
        this(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Inject
    public Publisher(
            @ConfigProperty(name = "maillon.publisher.name") Optional<String> name,
            @ConfigProperty(name = "maillon.publisher.address") Optional<String> address,
            @ConfigProperty(name = "maillon.publisher.registration") Optional<String> registration,
            @ConfigProperty(name = "maillon.publisher.responsible") Optional<String> responsible,
            @ConfigProperty(name = "maillon.publisher.contact") Optional<String> contact,
            @ConfigProperty(name = "maillon.publisher.hosting") Optional<String> hosting) {
        this.name = name;
        this.address = address;
        this.registration = registration;
        this.responsible = responsible;
        this.contact = contact;
        this.hosting = hosting;
    }

    public Optional<String> name() {
        return name;
    }

    public Optional<String> address() {
        return address;
    }

    /** The number in the register of associations or of companies. */
    public Optional<String> registration() {
        return registration;
    }

    /** The person responsible for what is published. */
    public Optional<String> responsible() {
        return responsible;
    }

    /** How visitors reach the association: a mail address or a telephone number. */
    public Optional<String> contact() {
        return contact;
    }

    /** Name and address of the host. */
    public Optional<String> hosting() {
        return hosting;
    }
}
