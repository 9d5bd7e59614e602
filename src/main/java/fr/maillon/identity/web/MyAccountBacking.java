package fr.maillon.identity.web;

import fr.maillon.identity.service.IdentityService;
import fr.maillon.platform.web.LanguageCookie;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** One's own name and language. */
@Named
@RequestScoped
public class MyAccountBacking {

    static final String PAGE = "/account/profile";

    @Inject
    private IdentityService identity;

    @Inject
    private Messenger messenger;

    private final MyAccountForm form = new MyAccountForm();

    public void load() {
        var mine = identity.mine();
        form.setName(mine.name());
        form.setLanguage(mine.locale().getLanguage());
    }

    /** The language counts at once, on every page. */
    public String save() {
        var language = Locale.forLanguageTag(form.getLanguage());
        identity.changeMine(form.getName(), language);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        LanguageCookie.give(
                (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), language);
        messenger.success("myAccount.saved");
        return Redirects.to(PAGE);
    }

    public String getEmail() {
        return identity.mine().email().value();
    }

    public MyAccountForm getForm() {
        return form;
    }
}
