package fr.maillon.identity.service;

import java.io.Serializable;
import java.util.List;

/**
 * A page of the administrator's list.
 *
 * @param total how many accounts match in all
 * @param pages how many pages they fill, at least one
 */
public record AccountPage(List<AccountRow> rows, long total, int page, int pages) implements Serializable {

    public boolean hasNext() {
        return page < pages;
    }

    public boolean hasPrevious() {
        return page > 1;
    }
}
