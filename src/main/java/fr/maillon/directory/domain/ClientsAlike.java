package fr.maillon.directory.domain;

import java.util.List;

/** Looks for clients who share something with another. */
public interface ClientsAlike {

    /** Other clients of the same territory that share a SIRET, a mail address or perhaps a telephone number. */
    List<Client> perhapsLike(Client client);
}
