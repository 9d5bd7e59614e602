package fr.maillon.territory.service;

import fr.maillon.territory.Desk;
import fr.maillon.territory.domain.TimeSetting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What an administrator says of a territory.
 *
 * @param departments codes of the departments whose communes make it up
 * @param neighbours codes of the departments around it
 * @param times an amount for every setting
 * @param desk when and how its people are reached
 */
public record SaveTerritory(
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 60) String departments,
        @NotNull @Size(max = 60) String neighbours,
        @NotNull Map<TimeSetting, Integer> times,
        @NotNull Desk desk) {

    public SaveTerritory {
        times = Map.copyOf(times);
    }
}
