package fr.maillon.demo.people;

import fr.maillon.identity.CurrentUser;
import fr.maillon.identity.CurrentUserHolder;
import fr.maillon.identity.Role;
import fr.maillon.shared.TerritoryId;
import fr.maillon.territory.Desk;
import fr.maillon.territory.OpeningHours;
import fr.maillon.territory.service.SaveTerritory;
import fr.maillon.territory.service.TerritoryQueries;
import fr.maillon.territory.service.TerritoryService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The administrator says when and how the sample association is reached; the number is one of those kept for fiction. */
@Dependent
public class SampleDesk {

    private static final Desk DESK =
            new Desk(OpeningHours.STANDARD, "05 36 49 81 00", "bonjour@action-numerique.demo.maillon.example");

    private final CurrentUserHolder people;
    private final CurrentUser currentUser;
    private final TerritoryQueries territories;
    private final TerritoryService service;

    @Inject
    SampleDesk(
            CurrentUserHolder people, CurrentUser currentUser, TerritoryQueries territories, TerritoryService service) {
        this.people = people;
        this.currentUser = currentUser;
        this.territories = territories;
        this.service = service;
    }

    /** Opens the desk of every territory of the demonstration. */
    public void open(Cast cast) {
        people.runAs(cast.account(administrator()), () -> {
            for (var row : territories.territories(currentUser.viewer())) {
                open(row.id());
            }
        });
    }

    private void open(TerritoryId id) {
        var territory = territories.territory(currentUser.viewer(), id);
        service.edit(
                id,
                territory.version(),
                new SaveTerritory(
                        territory.name(), territory.departments(), territory.neighbours(), territory.times(), DESK));
    }

    private static String administrator() {
        return SampleStaff.all().stream()
                .filter(one -> one.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow()
                .key();
    }
}
