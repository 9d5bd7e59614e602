package fr.maillon.shared;

/** An identifier that says of what: a lot's id cannot be taken for a bid's. */
public interface TypedId {

    /** The identifier as stored and as shown in addresses. */
    String value();
}
