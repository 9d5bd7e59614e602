package fr.maillon.delivery.service;

import java.io.Serializable;

/** How the other side is reached, exchanged once work is agreed on. */
public record Contact(String name, String contactName, String email, String phone, String commune)
        implements Serializable {}
