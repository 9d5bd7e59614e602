/** Dated rules of law: VAT rates and wordings that apply on a day. May use identity. */
@org.jspecify.annotations.NullMarked
package fr.maillon.legal;
