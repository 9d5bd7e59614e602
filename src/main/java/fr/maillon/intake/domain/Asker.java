package fr.maillon.intake.domain;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.NewClient;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a draft without an account, as they present themselves. It is believed only when they confirm by the mail
 * that is sent to their address; then they are a client, and this is forgotten.
 */
@Entity
@Table(name = "request_askers")
public class Asker {

    @Id
    @Column(name = "request_id")
    private String request;

    @Column(name = "name")
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ClientKind kind;

    @Column(name = "siret")
    private @Nullable Siret siret;

    @Column(name = "contact_name")
    private String contactName = "";

    @Column(name = "email")
    private EmailAddress email;

    @Column(name = "phone")
    private String phone = "";

    @Column(name = "locale")
    private String locale = "";

    @Version
    @Column(name = "version")
    private long version;

    protected Asker() {}

    public Asker(RequestId request, NewClient client, Locale locale) {
        this.request = request.value();
        present(client, locale);
    }

    /** Says who it is, from now on. */
    public final void present(NewClient client, Locale newLocale) {
        name = client.name();
        kind = client.kind();
        siret = client.siret();
        contactName = client.contactName();
        email = client.email();
        phone = client.phone();
        locale = newLocale.getLanguage();
    }

    /** As a client that sits where its request is to be done. */
    public NewClient client(String inseeCode) {
        return new NewClient(name, kind, siret, inseeCode, contactName, email, phone);
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public EmailAddress email() {
        return email;
    }

    public String contactName() {
        return contactName;
    }

    /** The language in which they asked. */
    public Locale locale() {
        return Locale.forLanguageTag(locale);
    }
}
