package fr.maillon.workflow.agreement;

import fr.maillon.intake.RequestStatus;
import fr.maillon.lots.LotStatus;
import fr.maillon.workflow.lotdelivery.LotDeliveryProcess;
import fr.maillon.workflow.lotsourcing.LotSourcingProcess;
import fr.maillon.workflow.quoterequest.QuoteRequestProcess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what the business data say with where the processes stand. No row without its process, no process without
 * its row, each waiting where its state says, and the work list equal to what the engine waits for.
 */
public final class StateAgreement {

    private StateAgreement() {}

    /** The differences, in words for an operator; empty when all agree. */
    public static List<String> differences(
            Collection<LiveState> states,
            Collection<Position> positions,
            Collection<WaitingRow> engineTasks,
            Collection<WaitingRow> workItems) {
        List<String> differences = new ArrayList<>();
        Map<String, List<Position>> byKey = positions.stream().collect(Collectors.groupingBy(Position::businessKey));
        for (LiveState state : states) {
            compare(state, byKey.getOrDefault(state.businessKey(), List.of()), differences);
        }
        Set<String> known = states.stream().map(LiveState::businessKey).collect(Collectors.toSet());
        byKey.forEach((key, found) -> {
            if (!known.contains(key)) {
                differences.add("process without a row, or with one that has ended: "
                        + found.get(0).process() + " " + key);
            }
        });
        compareWorkList(engineTasks, workItems, differences);
        return differences;
    }

    private static void compare(LiveState state, List<Position> found, List<String> differences) {
        Set<String> instances = found.stream().map(Position::instance).collect(Collectors.toSet());
        Set<String> waits = state.lot()
                ? waitsOfLot(LotStatus.valueOf(state.status()))
                : waitsOfRequest(RequestStatus.valueOf(state.status()));
        String thing = (state.lot() ? "lot " : "request ") + state.businessKey() + " in " + state.status();
        if (waits.isEmpty()) {
            if (!instances.isEmpty()) {
                differences.add(thing + " has a process and should have none");
            }
        } else if (instances.size() != 1) {
            differences.add(thing + " has " + instances.size() + " processes and should have one");
        } else if (found.stream().noneMatch(position -> waits.contains(position.element()))) {
            differences.add(thing + " should wait in one of " + waits + " and stands on "
                    + found.stream()
                            .map(Position::element)
                            .filter(e -> !e.isEmpty())
                            .sorted()
                            .toList());
        }
    }

    /** Where the process of a request may wait in a state; nowhere when it has none. */
    static Set<String> waitsOfRequest(RequestStatus status) {
        return switch (status) {
            case DRAFT, CLOSED, REJECTED, CANCELLED, UNSUCCESSFUL -> Set.of();
            case SUBMITTED, IN_QUALIFICATION ->
                Set.of(
                        QuoteRequestProcess.Elements.TASK_QUALIFY_REQUEST,
                        QuoteRequestProcess.Elements.TASK_SPLIT_REQUEST);
            case AWAITING_CLIENT -> Set.of(QuoteRequestProcess.Elements.TASK_PROVIDE_INFORMATION);
            case BRIEF_APPROVAL -> Set.of(QuoteRequestProcess.Elements.TASK_APPROVE_BRIEF);
            case SOURCING, COMPARISON, IN_DELIVERY ->
                Set.of(
                        QuoteRequestProcess.Elements.CALL_LOT_SOURCING,
                        QuoteRequestProcess.Elements.CALL_LOT_DELIVERY,
                        QuoteRequestProcess.Elements.GATEWAY_NEXT_REVIEW_EVENT);
        };
    }

    /** Where the process of a lot may wait in a state; nowhere when it has none. */
    static Set<String> waitsOfLot(LotStatus status) {
        return switch (status) {
            case DRAFT, DELIVERED, UNSUCCESSFUL, CANCELLED, HANDED_OVER -> Set.of();
            case SHORTLISTING -> Set.of(LotSourcingProcess.Elements.TASK_CONFIRM_SHORTLIST);
            case BIDDING -> Set.of(LotSourcingProcess.Elements.GATEWAY_NEXT_BIDDING_EVENT);
            case OPENED ->
                Set.of(
                        LotSourcingProcess.Elements.TASK_AWARD_LOT,
                        LotSourcingProcess.Elements.TASK_DECIDE_LOT_WITHOUT_BIDS);
            case AWARDED -> Set.of(LotSourcingProcess.Elements.TASK_ACCEPT_BID);
            case IN_DELIVERY ->
                Set.of(
                        LotDeliveryProcess.Elements.TASK_DELIVER_MILESTONE,
                        LotDeliveryProcess.Elements.TASK_REVIEW_MILESTONE,
                        LotDeliveryProcess.Elements.TASK_DECIDE_MILESTONE);
        };
    }

    private static void compareWorkList(
            Collection<WaitingRow> engineTasks, Collection<WaitingRow> workItems, List<String> differences) {
        Set<WaitingRow> engine = new HashSet<>(engineTasks);
        Set<WaitingRow> list = new HashSet<>(workItems);
        engine.stream()
                .filter(row -> !list.contains(row))
                .forEach(
                        row -> differences.add("the engine waits in " + row.element() + " and the work list does not"));
        list.stream()
                .filter(row -> !engine.contains(row))
                .forEach(
                        row -> differences.add("the work list waits in " + row.element() + " and the engine does not"));
    }
}
