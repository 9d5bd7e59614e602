package fr.maillon.territory.domain;

import fr.maillon.shared.EmailAddress;
import fr.maillon.shared.Ids;
import fr.maillon.shared.Refused;
import fr.maillon.shared.Stale;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.CommuneSummary;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
import fr.maillon.territory.Ring;
import fr.maillon.territory.TerritorySummary;
import fr.maillon.territory.Times;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The area of one chapter of the association: the communes of one or more departments, seen from which other
 * departments are neighbours and all others lie beyond. An administrator opens it and sets the times of its processes;
 * processes that are under way keep the times they began with.
 */
@Entity
@Cacheable
@Table(name = "territories")
public class Territory {

    /** Longest telephone number. */
    public static final int LONGEST_PHONE = 25;

    private static final String PHONE_FORM = "|\\+?[0-9][0-9 .()-]{5,24}";

    @Id
    @Column(name = "id", length = Ids.LENGTH)
    private String id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "name", nullable = false, length = 80)
    private String name;

    @Column(name = "departments", nullable = false, length = Departments.LONGEST)
    private String departments;

    @Column(name = "neighbours", nullable = false, length = Departments.LONGEST)
    private String neighbours;

    @Column(name = "opening_days", nullable = false, length = 7)
    private String openingDays = OpeningHours.STANDARD.dayNumbers();

    @Column(name = "opening_hours", nullable = false, length = OpeningHours.LONGEST)
    private String openingHours = OpeningHours.STANDARD.hours();

    @Column(name = "phone", nullable = false, length = LONGEST_PHONE)
    private String phone = "";

    @Column(name = "email", nullable = false, length = EmailAddress.MAX_LENGTH)
    private String email = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "territory_times", joinColumns = @JoinColumn(name = "territory_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "setting", length = 40)
    @Column(name = "amount", nullable = false)
    private Map<TimeSetting, Integer> times;

    protected Territory() {}

    /**
     * Opens a territory with the standard times.
     *
     * @throws Refused when the departments are malformed, none is given, or one is its own neighbour
     */
    public Territory(String name, String departments, String neighbours) {
        this.id = Ids.next();
        this.times = standardTimes();
        describe(name, departments, neighbours);
    }

    /** The times that every territory starts with. */
    public static Map<TimeSetting, Integer> standardTimes() {
        Map<TimeSetting, Integer> standard = new EnumMap<>(TimeSetting.class);
        for (var setting : TimeSetting.values()) {
            standard.put(setting, setting.standard());
        }
        return standard;
    }

    /**
     * @throws Stale when somebody else changed the territory since that version
     */
    public void mustBeAt(long shownVersion) {
        if (version != shownVersion) {
            throw new Stale();
        }
    }

    /**
     * @throws Refused when the departments are malformed, none is given, or one is its own neighbour
     */
    public final void describe(String newName, String newDepartments, String newNeighbours) {
        var own = Departments.parse(newDepartments);
        var around = Departments.parse(newNeighbours);
        if (own.isEmpty()) {
            throw new Refused("territory.departments.none");
        }
        if (own.overlap(around)) {
            throw new Refused("territory.departments.ownNeighbour");
        }
        name = newName.strip();
        departments = own.toString();
        neighbours = around.toString();
    }

    /**
     * Sets the times of the processes that start from now on.
     *
     * @throws Refused when one is missing, out of its bounds or not in the order of life
     */
    public void changeTimes(Map<TimeSetting, Integer> newTimes) {
        TimesHoldTogether.check(newTimes);
        times.putAll(newTimes);
    }

    /**
     * Says when and how its people are reached, from now on; what was promised before stays as it was promised.
     *
     * @throws Refused when the telephone number is none, or no mail could be sent to the address
     */
    public void openDesk(Desk desk) {
        if (!desk.phone().matches(PHONE_FORM)) {
            throw new Refused("territory.phone.malformed", desk.phone());
        }
        openingDays = desk.hours().dayNumbers();
        openingHours = desk.hours().hours();
        phone = desk.phone();
        email = desk.email().isEmpty() ? "" : new EmailAddress(desk.email()).value();
    }

    public Desk desk() {
        return new Desk(OpeningHours.of(openingDays, openingHours), phone, email);
    }

    /** The ring in which a commune lies, seen from the place of work. */
    public Ring ring(CommuneSummary placeOfWork, CommuneSummary commune) {
        if (commune.inseeCode().equals(placeOfWork.inseeCode())) {
            return Ring.SAME_COMMUNE;
        }
        if (!commune.intercommunality().isEmpty()
                && commune.intercommunality().equals(placeOfWork.intercommunality())) {
            return Ring.SAME_INTERCOMMUNALITY;
        }
        if (Departments.parse(departments).contain(commune.department())) {
            return Ring.SAME_TERRITORY;
        }
        return Departments.parse(neighbours).contain(commune.department()) ? Ring.NEIGHBOURING : Ring.BEYOND;
    }

    public boolean covers(CommuneSummary commune) {
        return Departments.parse(departments).contain(commune.department());
    }

    public boolean overlaps(Territory other) {
        return Departments.parse(departments).overlap(Departments.parse(other.departments));
    }

    public TerritoryId id() {
        return new TerritoryId(id);
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Set<String> departmentCodes() {
        return Departments.parse(departments).codes();
    }

    public String departments() {
        return departments;
    }

    public String neighbours() {
        return neighbours;
    }

    /** Every setting with its amount; one that was added to the product later has its standard. */
    public Map<TimeSetting, Integer> timeSettings() {
        Map<TimeSetting, Integer> settings = new EnumMap<>(TimeSetting.class);
        for (var setting : TimeSetting.values()) {
            settings.put(setting, time(setting));
        }
        return settings;
    }

    private int time(TimeSetting setting) {
        return times.getOrDefault(setting, setting.standard());
    }

    public Times times() {
        return new Times(
                time(TimeSetting.QUALIFY_WORKING_DAYS),
                time(TimeSetting.CLIENT_REMINDER_1),
                time(TimeSetting.CLIENT_REMINDER_2),
                time(TimeSetting.CLIENT_ABANDON),
                time(TimeSetting.INVITATION_REMINDER),
                time(TimeSetting.INVITATION_REMINDERS_MOST),
                time(TimeSetting.BIDDING),
                time(TimeSetting.QUESTIONS_CLOSE),
                time(TimeSetting.COMPARISON_REMINDER_1),
                time(TimeSetting.COMPARISON_REMINDER_2),
                time(TimeSetting.COMPARISON_CLOSE),
                time(TimeSetting.MILESTONE_REMINDER),
                time(TimeSetting.MILESTONE_ESCALATION),
                time(TimeSetting.REVIEWS_OPEN));
    }

    public TerritorySummary summary() {
        return new TerritorySummary(id(), name, departments);
    }
}
