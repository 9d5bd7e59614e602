package fr.maillon.territory.web;

import fr.maillon.territory.domain.TimeSetting;
import fr.maillon.territory.service.SaveTerritory;
import fr.maillon.territory.service.TerritoryDetail;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What an administrator types about a territory. */
public class EditTerritoryForm {

    private String name;
    private String departments;
    private String neighbours;
    private final Map<TimeSetting, Integer> times = new EnumMap<>(TimeSetting.class);

    /** A form for a territory to be opened, with the standard times. */
    static EditTerritoryForm empty() {
        var form = new EditTerritoryForm();
        for (var setting : TimeSetting.values()) {
            form.times.put(setting, setting.standard());
        }
        return form;
    }

    static EditTerritoryForm of(TerritoryDetail territory) {
        var form = new EditTerritoryForm();
        form.name = territory.name();
        form.departments = territory.departments();
        form.neighbours = territory.neighbours();
        form.times.putAll(territory.times());
        return form;
    }

    SaveTerritory toCommand() {
        return new SaveTerritory(name, departments, Objects.requireNonNullElse(neighbours, ""), times);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDepartments() {
        return departments;
    }

    public void setDepartments(String departments) {
        this.departments = departments;
    }

    public String getNeighbours() {
        return neighbours;
    }

    public void setNeighbours(String neighbours) {
        this.neighbours = neighbours;
    }

    public Map<TimeSetting, Integer> getTimes() {
        return times;
    }
}
