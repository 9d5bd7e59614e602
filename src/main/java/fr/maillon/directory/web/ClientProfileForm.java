package fr.maillon.directory.web;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.domain.ClientProfile;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import fr.maillon.territory.CommuneSummary;
import java.util.Objects;

/** What a client types about itself. */
public class ClientProfileForm {

    private String name;
    private ClientKind kind;
    private String siret;
    private CommuneSummary commune;
    private String street;
    private Boolean recoversVat;
    private String contactName;
    private String contactFunction;
    private String email;
    private String phone;
    private String description;

    static ClientProfileForm of(ClientProfile profile, CommuneSummary commune) {
        var form = new ClientProfileForm();
        form.name = profile.name();
        form.kind = profile.kind();
        form.siret = profile.siret() == null ? null : profile.siret().value();
        form.commune = commune;
        form.street = profile.street();
        form.recoversVat = profile.recoversVat();
        form.contactName = profile.contactName();
        form.contactFunction = profile.contactFunction();
        form.email = profile.email().value();
        form.phone = profile.phone();
        form.description = profile.description();
        return form;
    }

    static ClientProfileForm ofPerson(String name, EmailAddress email) {
        var form = new ClientProfileForm();
        form.contactName = name;
        form.email = email.value();
        return form;
    }

    ClientProfile toProfile() {
        return new ClientProfile(
                name,
                kind,
                siret == null ? null : new Siret(siret),
                commune.inseeCode(),
                orEmpty(street),
                recoversVat,
                contactName,
                orEmpty(contactFunction),
                new EmailAddress(email),
                orEmpty(phone),
                orEmpty(description));
    }

    private static String orEmpty(String text) {
        return Objects.requireNonNullElse(text, "");
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

    public CommuneSummary getCommune() {
        return commune;
    }

    public void setCommune(CommuneSummary commune) {
        this.commune = commune;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public Boolean getRecoversVat() {
        return recoversVat;
    }

    public void setRecoversVat(Boolean recoversVat) {
        this.recoversVat = recoversVat;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactFunction() {
        return contactFunction;
    }

    public void setContactFunction(String contactFunction) {
        this.contactFunction = contactFunction;
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
