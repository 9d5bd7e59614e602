/** Pages for the coordinator who invites and the provider who is invited. */
package fr.maillon.sourcing.web;
