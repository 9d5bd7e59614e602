package fr.maillon.identity.web;

import fr.maillon.identity.AccountId;
import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.identity.service.AccountQueries;
import fr.maillon.identity.service.AccountRow;
import fr.maillon.identity.service.IdentityService;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** An administrator gives and takes roles, and closes or opens the door to an account. */
@Named
@RequestScoped
public class EditAccountBacking {

    private static final String PAGE = "/admin/accounts/edit";

    @Inject
    private AccountQueries accounts;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private AccountRow account;
    private Role[] roles;
    private long version;

    public void load() {
        roles = getAccount().roles().toArray(Role[]::new);
        version = getAccount().version();
    }

    public String save() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(Arrays.asList(roles));
        identity.assign(accountId(), chosen, version);
        messenger.success("editAccount.saved", getAccount().name());
        return here();
    }

    public String deactivate() {
        identity.deactivate(accountId());
        messenger.success("editAccount.deactivated", getAccount().name());
        return here();
    }

    public String activate() {
        identity.activate(accountId());
        messenger.success("editAccount.activated", getAccount().name());
        return here();
    }

    private String here() {
        return Redirects.to(PAGE, "id", id);
    }

    private AccountId accountId() {
        if (id == null) {
            throw new NotFound();
        }
        return new AccountId(id);
    }

    public AccountRow getAccount() {
        if (account == null) {
            account = accounts.account(currentUser.viewer(), accountId());
        }
        return account;
    }

    public Role[] getOfferedRoles() {
        return Role.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
