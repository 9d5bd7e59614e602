package fr.maillon.territory.service;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.Role;
import fr.maillon.shared.ApplicationService;
import fr.maillon.shared.Refused;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.domain.Territory;
import fr.maillon.territory.domain.TerritoryRepository;
import jakarta.inject.Inject;
import jakarta.validation.Valid;

/** What an administrator does with territories. */
@ApplicationService
public class TerritoryService {

    private TerritoryRepository territories;
    private CurrentUser currentUser;

    @SuppressWarnings("NullAway.Init")
    protected TerritoryService() {}

    @Inject
    public TerritoryService(TerritoryRepository territories, CurrentUser currentUser) {
        this.territories = territories;
        this.currentUser = currentUser;
    }

    /**
     * Opens a territory.
     *
     * @throws Refused when its departments, name or times cannot be
     */
    public TerritoryId open(@Valid SaveTerritory command) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        var territory = new Territory(command.name(), command.departments(), command.neighbours());
        territory.changeTimes(command.times());
        territory.openDesk(command.desk());
        mustFitBesideTheOthers(territory);
        territories.add(territory);
        return territory.id();
    }

    /**
     * Changes a territory; processes that are under way keep the times they began with.
     *
     * @param shownVersion the version that was on the page
     * @throws Refused when its departments, name or times cannot be, or when somebody else changed it meanwhile
     */
    public void edit(TerritoryId id, long shownVersion, @Valid SaveTerritory command) {
        currentUser.viewer().mustBe(Role.ADMINISTRATOR);
        var territory = territories.require(id);
        territory.mustBeAt(shownVersion);
        territory.describe(command.name(), command.departments(), command.neighbours());
        territory.changeTimes(command.times());
        territory.openDesk(command.desk());
        mustFitBesideTheOthers(territory);
    }

    private void mustFitBesideTheOthers(Territory territory) {
        for (var other : territories.all()) {
            if (other.id().equals(territory.id())) {
                continue;
            }
            if (other.name().equalsIgnoreCase(territory.name())) {
                throw new Refused("territory.name.taken", territory.name());
            }
            if (other.overlaps(territory)) {
                throw new Refused("territory.departments.taken", other.name());
            }
        }
    }
}
