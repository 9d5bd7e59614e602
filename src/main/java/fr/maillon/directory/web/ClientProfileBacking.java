package fr.maillon.directory.web;

import fr.maillon.directory.ClientKind;
import fr.maillon.directory.domain.Limits;
import fr.maillon.directory.service.ClientDetail;
import fr.maillon.directory.service.DirectoryQueries;
import fr.maillon.directory.service.ProfileService;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.IdentityApi;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.territory.TerritoryApi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** A client presents itself, or corrects what it says. */
@Named
@RequestScoped
public class ClientProfileBacking {

    @Inject
    private DirectoryQueries directory;

    @Inject
    private ProfileService service;

    @Inject
    private TerritoryApi territories;

    @Inject
    private IdentityApi identity;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private long version;
    private Optional<ClientDetail> client;
    private ClientProfileForm form = new ClientProfileForm();

    /** Fills the form from the profile, or from the account when there is no profile yet. */
    public void load() {
        client().ifPresentOrElse(this::show, this::begin);
    }

    private void show(ClientDetail known) {
        version = known.version();
        form = ClientProfileForm.of(
                known.profile(), territories.commune(known.profile().inseeCode()));
    }

    private void begin() {
        var account = identity.account(currentUser.viewer().account());
        form = ClientProfileForm.ofPerson(account.name(), account.email());
    }

    public String save() {
        if (isNew()) {
            service.registerClient(form.toProfile());
            messenger.success("clientProfile.registered");
        } else {
            service.editClient(version, form.toProfile());
            messenger.success("clientProfile.saved");
        }
        return Redirects.to("/client/profile");
    }

    private Optional<ClientDetail> client() {
        if (client == null) {
            client = directory.ownClient(currentUser.viewer());
        }
        return client;
    }

    public boolean isNew() {
        return client().isEmpty();
    }

    public ClientKind[] getKinds() {
        return ClientKind.values();
    }

    /** What a telephone number looks like. */
    public String getPhoneForm() {
        return Limits.PHONE_FORM;
    }

    public ClientProfileForm getForm() {
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
