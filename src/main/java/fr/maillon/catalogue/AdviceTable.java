package fr.maillon.catalogue;

import java.util.List;

/** The rules of {@link LotAdvisor}, for people to read. */
public interface AdviceTable {

    /** All lines, in the order in which they are written. */
    List<AdviceRule> rules();
}
