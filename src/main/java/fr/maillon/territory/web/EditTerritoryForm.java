package fr.maillon.territory.web;

import fr.maillon.shared.PlainText;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
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
    private String[] days;
    private String hours;
    private String phone;
    private String email;
    private final Map<TimeSetting, Integer> times = new EnumMap<>(TimeSetting.class);

    /** A form for a territory to be opened, with the standard times. */
    static EditTerritoryForm empty() {
        var form = new EditTerritoryForm();
        form.show(new Desk(OpeningHours.STANDARD, "", ""));
        for (var setting : TimeSetting.values()) {
            form.times.put(setting, setting.standard());
        }
        return form;
    }

    static EditTerritoryForm of(TerritoryDetail territory) {
        var form = new EditTerritoryForm();
        form.show(new Desk(OpeningHours.STANDARD, "", ""));
        form.name = territory.name();
        form.departments = territory.departments();
        form.neighbours = territory.neighbours();
        form.show(territory.desk());
        form.times.putAll(territory.times());
        return form;
    }

    private void show(Desk desk) {
        days = desk.hours().dayNumbers().split("");
        hours = desk.hours().hours();
        phone = desk.phone();
        email = desk.email();
    }

    SaveTerritory toCommand() {
        return new SaveTerritory(name, departments, Objects.requireNonNullElse(neighbours, ""), times, desk());
    }

    private Desk desk() {
        return new Desk(
                OpeningHours.of(days == null ? "" : String.join("", days), PlainText.line(hours)),
                PlainText.line(phone),
                PlainText.line(email));
    }

    public String[] getDays() {
        return days;
    }

    public void setDays(String[] days) {
        this.days = days;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
