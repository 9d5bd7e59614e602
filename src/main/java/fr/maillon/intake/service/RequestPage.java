package fr.maillon.intake.service;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param number from 1
 * @param total how many there are on all pages
 */
public record RequestPage(List<RequestRow> rows, int number, long total) implements Serializable {

    public static final int SIZE = 20;

    public RequestPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
