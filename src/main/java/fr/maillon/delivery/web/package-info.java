/** The pages of a project: its provider's, its client's, its coordinator's. */
package fr.maillon.delivery.web;
