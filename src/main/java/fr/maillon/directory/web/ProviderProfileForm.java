package fr.maillon.directory.web;

import fr.maillon.catalogue.TradeCode;
import fr.maillon.directory.LegalForm;
import fr.maillon.directory.domain.ProviderProfile;
import fr.maillon.legal.VatRegime;
import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Siret;
import fr.maillon.territory.CommuneSummary;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a provider types about itself. */
public class ProviderProfileForm {

    private String name;
    private LegalForm legalForm;
    private VatRegime vatRegime;
    private String siret;
    private CommuneSummary commune;
    private String street;
    private String contactName;
    private String email;
    private String phone;
    private String[] trades = {};
    private String description;
    private int capacity = 2;

    static ProviderProfileForm of(ProviderProfile profile, CommuneSummary commune) {
        var form = new ProviderProfileForm();
        form.name = profile.name();
        form.legalForm = profile.legalForm();
        form.vatRegime = profile.vatRegime();
        form.siret = profile.siret() == null ? null : profile.siret().value();
        form.commune = commune;
        form.street = profile.street();
        form.contactName = profile.contactName();
        form.email = profile.email().value();
        form.phone = profile.phone();
        form.trades = profile.trades().stream().map(TradeCode::value).toArray(String[]::new);
        form.description = profile.description();
        form.capacity = profile.capacity();
        return form;
    }

    static ProviderProfileForm ofPerson(String name, EmailAddress email) {
        var form = new ProviderProfileForm();
        form.contactName = name;
        form.email = email.value();
        return form;
    }

    ProviderProfile toProfile() {
        return new ProviderProfile(
                name,
                legalForm,
                vatRegime,
                siret == null ? null : new Siret(siret),
                commune.inseeCode(),
                street,
                contactName,
                new EmailAddress(email),
                Objects.requireNonNullElse(phone, ""),
                Stream.of(trades).map(TradeCode::new).collect(Collectors.toSet()),
                description,
                capacity);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public VatRegime getVatRegime() {
        return vatRegime;
    }

    public void setVatRegime(VatRegime vatRegime) {
        this.vatRegime = vatRegime;
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

    public String[] getTrades() {
        return trades;
    }

    public void setTrades(String[] trades) {
        this.trades = trades;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }
}
