package fr.maillon.intake.domain;

import fr.maillon.intake.CallBackId;
import fr.maillon.intake.RequestId;
import fr.maillon.shared.TerritoryId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCallBacks implements CallBacks {

    private final Map<CallBackId, CallBack> callBacks = new LinkedHashMap<>();
    private final QuoteRequestRepository requests;

    public InMemoryCallBacks(QuoteRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public void add(CallBack callBack) {
        if (callBacks.putIfAbsent(callBack.id(), callBack) != null) {
            throw new IllegalStateException("there is a call-back with this id already");
        }
    }

    @Override
    public Optional<CallBack> byId(CallBackId id) {
        return Optional.ofNullable(callBacks.get(id));
    }

    @Override
    public List<CallBack> of(RequestId request) {
        return callBacks.values().stream()
                .filter(one -> one.request().equals(request))
                .sorted(Comparator.comparing(CallBack::askedAt).reversed())
                .toList();
    }

    @Override
    public List<CallBack> openIn(TerritoryId territory) {
        return callBacks.values().stream()
                .filter(one -> one.status().isOpen()
                        && requests.require(one.request()).territory().equals(territory))
                .toList();
    }
}
