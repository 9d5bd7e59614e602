package fr.maillon.territory.web;

import fr.maillon.identity.CurrentUser;
import fr.maillon.platform.web.Messenger;
import fr.maillon.platform.web.Redirects;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.domain.TimeSetting;
import fr.maillon.territory.service.TerritoryDetail;
import fr.maillon.territory.service.TerritoryQueries;
import fr.maillon.territory.service.TerritoryService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;

/** An administrator opens a territory, or changes its area and its times. */
@Named
@RequestScoped
public class EditTerritoryBacking {

    @Inject
    private TerritoryQueries territories;

    @Inject
    private TerritoryService service;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Messenger messenger;

    private String id;
    private long version;
    private TerritoryDetail territory;
    private EditTerritoryForm form = EditTerritoryForm.empty();

    /** Fills the form from the territory, unless there is none yet. */
    public void load() {
        if (!isNew()) {
            form = EditTerritoryForm.of(getTerritory());
            version = getTerritory().version();
        }
    }

    public String save() {
        if (isNew()) {
            id = service.open(form.toCommand()).value();
            messenger.success("editTerritory.opened", form.getName());
        } else {
            service.edit(new TerritoryId(id), version, form.toCommand());
            messenger.success("editTerritory.saved", form.getName());
        }
        return Redirects.to("/admin/territories/edit", "id", id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** The territory as it is stored; none while it is new. */
    public TerritoryDetail getTerritory() {
        if (territory == null && !isNew()) {
            territory = territories.territory(currentUser.viewer(), new TerritoryId(id));
        }
        return territory;
    }

    public TimeSetting[] getSettings() {
        return TimeSetting.values();
    }

    /** The days of the week, for the opening hours. */
    public DayOfWeek[] getWeek() {
        return DayOfWeek.values();
    }

    public EditTerritoryForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
