package fr.maillon.directory.service;

import fr.maillon.directory.ClientId;
import fr.maillon.directory.ClientTwin;
import fr.maillon.directory.ClientTwins;
import fr.maillon.directory.TwinReason;
import fr.maillon.directory.domain.Client;
import fr.maillon.directory.domain.ClientRepository;
import fr.maillon.directory.domain.ClientsAlike;
import fr.maillon.directory.domain.PhoneDigits;
import fr.maillon.shared.ApplicationService;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells why two clients may be the same people. */
@ApplicationService
public class Twins implements ClientTwins {

    private ClientRepository clients;
    private ClientsAlike alike;

    @SuppressWarnings("NullAway.Init")
    protected Twins() {}

    @Inject
    public Twins(ClientRepository clients, ClientsAlike alike) {
        this.clients = clients;
        this.alike = alike;
    }

    @Override
    public List<ClientTwin> twinsOf(ClientId id) {
        var client = clients.require(id);
        return alike.perhapsLike(client).stream()
                .map(other -> new ClientTwin(other.id(), reasons(client, other)))
                .filter(twin -> !twin.reasons().isEmpty())
                .toList();
    }

    private static Set<TwinReason> reasons(Client client, Client other) {
        var one = client.profile();
        var two = other.profile();
        Set<TwinReason> reasons = EnumSet.noneOf(TwinReason.class);
        if (one.siret() != null && one.siret().equals(two.siret())) {
            reasons.add(TwinReason.SAME_SIRET);
        }
        if (one.email().equals(two.email())) {
            reasons.add(TwinReason.SAME_EMAIL);
        }
        var digits = PhoneDigits.of(one.phone());
        if (!digits.isEmpty() && digits.equals(PhoneDigits.of(two.phone()))) {
            reasons.add(TwinReason.SAME_PHONE);
        }
        return reasons;
    }
}
