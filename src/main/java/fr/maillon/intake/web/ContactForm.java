package fr.maillon.intake.web;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.NewClient;
import fr.maillon.intake.RequestId;
import fr.maillon.intake.service.IntroduceAsker;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/** What somebody without account types about who asks. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private ClientKind kind;
    private String siret;
    private String contactName;
    private String email;
    private String phone;

    static ContactForm of(NewClient known) {
        var form = new ContactForm();
        form.name = known.name();
        form.kind = known.kind();
        form.siret = known.siret() == null ? null : known.siret().value();
        form.contactName = known.contactName();
        form.email = known.email().value();
        form.phone = known.phone();
        return form;
    }

    IntroduceAsker toCommand(RequestId request, Locale locale) {
        return new IntroduceAsker(
                request,
                name,
                kind,
                siret == null ? null : new Siret(siret),
                contactName,
                new EmailAddress(email),
                Objects.requireNonNullElse(phone, ""),
                locale);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public ClientKind getKind() {
        return kind;
    }

    public void setKind(ClientKind kind) {
        this.kind = kind;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
