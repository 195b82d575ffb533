package com.acme.tenants.estate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.WriteTarget;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What to write to a record of the module {@code estate}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new draft.
 */
@Generated("io.github.onoffice4j.generator")
public final class EstateDraft extends Draft<Estate, EstateDraft> {
    EstateDraft(DraftState<Estate> state) {
        super(state);
    }

    @Override
    protected EstateDraft with(DraftState<Estate> newState) {
        return new EstateDraft(newState);
    }

    /**
     * Makes a draft of its JSON form, which {@link #toJson()} returns.
     *
     * @param json values by name, {@code null} to empty a field
     * @return a draft that sets them
     * @throws IllegalArgumentException if nothing is written under a name, a value is none of its field's type, or
     *     the model does not know a select value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EstateDraft fromJson(Map<String, Object> json) {
        return Estate.draft().withJson(json);
    }

    /**
     * Sets Kaufpreis.
     *
     * @param value the value of {@link Estate#KAUFPREIS}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft kaufpreis(BigDecimal value) {
        return set(Estate.KAUFPREIS, value);
    }

    /**
     * Sets Kaufpreis.
     *
     * @param value the value of {@link Estate#KAUFPREIS}
     * @return a draft with it
     */
    public EstateDraft kaufpreis(long value) {
        return set(Estate.KAUFPREIS, BigDecimal.valueOf(value));
    }

    /**
     * Sets Objektart.
     *
     * @param value the value of {@link Estate#OBJEKTART}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     * @throws IllegalArgumentException if the value is {@code UNRECOGNIZED}
     */
    public EstateDraft objektart(Objektart value) {
        return set(Estate.OBJEKTART, value);
    }

    /**
     * Sets Boden.
     *
     * @param values the values of {@link Estate#BODEN}; none to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public EstateDraft boden(Boden... values) {
        return set(Estate.BODEN, List.of(values));
    }

    /**
     * Sets Boden.
     *
     * @param values the values of {@link Estate#BODEN}; an empty collection to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public EstateDraft boden(Collection<Boden> values) {
        return set(Estate.BODEN, values);
    }

    /**
     * Sets Verkauft oder vermietet.
     *
     * @param value the value of {@link Estate#VERKAUFT}
     * @return a draft with it
     */
    public EstateDraft verkauft(boolean value) {
        return set(Estate.VERKAUFT, value);
    }

    /**
     * Sets Reserviert.
     *
     * @param value the value of {@link Estate#RESERVIERT}
     * @return a draft with it
     */
    public EstateDraft reserviert(boolean value) {
        return set(Estate.RESERVIERT, value);
    }

    /**
     * Sets Breitengrad.
     *
     * @param value the value of {@link Estate#BREITENGRAD}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft breitengrad(BigDecimal value) {
        return set(Estate.BREITENGRAD, value);
    }

    /**
     * Sets Breitengrad.
     *
     * @param value the value of {@link Estate#BREITENGRAD}
     * @return a draft with it
     */
    public EstateDraft breitengrad(long value) {
        return set(Estate.BREITENGRAD, BigDecimal.valueOf(value));
    }

    /**
     * Sets Längengrad.
     *
     * @param value the value of {@link Estate#LAENGENGRAD}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft laengengrad(BigDecimal value) {
        return set(Estate.LAENGENGRAD, value);
    }

    /**
     * Sets Längengrad.
     *
     * @param value the value of {@link Estate#LAENGENGRAD}
     * @return a draft with it
     */
    public EstateDraft laengengrad(long value) {
        return set(Estate.LAENGENGRAD, BigDecimal.valueOf(value));
    }

    /**
     * Sets Adresse der Immobilie freigegeben.
     *
     * @param value the value of {@link Estate#OBJEKTADRESSE_FREIGEBEN_API}
     * @return a draft with it
     */
    public EstateDraft objektadresseFreigebenApi(boolean value) {
        return set(Estate.OBJEKTADRESSE_FREIGEBEN_API, value);
    }

    /**
     * Sets Ersatzadresse verwenden.
     *
     * @param value the value of {@link Estate#VIRTUAL_ADDRESS}
     * @return a draft with it
     */
    public EstateDraft virtualAddress(boolean value) {
        return set(Estate.VIRTUAL_ADDRESS, value);
    }

    /**
     * Sets Straße der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_STREET}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualStreet(String value) {
        return set(Estate.VIRTUAL_STREET, value);
    }

    /**
     * Sets Hausnummer der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_HOUSE_NUMBER}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualHouseNumber(String value) {
        return set(Estate.VIRTUAL_HOUSE_NUMBER, value);
    }

    /**
     * Sets Breitengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LATITUDE}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualLatitude(BigDecimal value) {
        return set(Estate.VIRTUAL_LATITUDE, value);
    }

    /**
     * Sets Breitengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LATITUDE}
     * @return a draft with it
     */
    public EstateDraft virtualLatitude(long value) {
        return set(Estate.VIRTUAL_LATITUDE, BigDecimal.valueOf(value));
    }

    /**
     * Sets Längengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LONGITUDE}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft virtualLongitude(BigDecimal value) {
        return set(Estate.VIRTUAL_LONGITUDE, value);
    }

    /**
     * Sets Längengrad der Ersatzadresse.
     *
     * @param value the value of {@link Estate#VIRTUAL_LONGITUDE}
     * @return a draft with it
     */
    public EstateDraft virtualLongitude(long value) {
        return set(Estate.VIRTUAL_LONGITUDE, BigDecimal.valueOf(value));
    }

    /**
     * Sets Preis auf Anfrage.
     *
     * @param value the value of {@link Estate#PREIS_AUF_ANFRAGE}
     * @return a draft with it
     */
    public EstateDraft preisAufAnfrage(boolean value) {
        return set(Estate.PREIS_AUF_ANFRAGE, value);
    }

    /**
     * Sets Veröffentlichen.
     *
     * @param value the value of {@link Estate#VEROEFFENTLICHEN}
     * @return a draft with it
     */
    public EstateDraft veroeffentlichen(boolean value) {
        return set(Estate.VEROEFFENTLICHEN, value);
    }

    /**
     * Sets Exklusiv.
     *
     * @param value the value of {@link Estate#EXCLUSIVE}
     * @return a draft with it
     */
    public EstateDraft exclusive(boolean value) {
        return set(Estate.EXCLUSIVE, value);
    }

    /**
     * Sets Top-Angebot.
     *
     * @param value the value of {@link Estate#TOP_ANGEBOT}
     * @return a draft with it
     */
    public EstateDraft topAngebot(boolean value) {
        return set(Estate.TOP_ANGEBOT, value);
    }

    /**
     * Sets Preis gesenkt.
     *
     * @param value the value of {@link Estate#PREISREDUKTION}
     * @return a draft with it
     */
    public EstateDraft preisreduktion(boolean value) {
        return set(Estate.PREISREDUKTION, value);
    }

    /**
     * Sets Ohne Courtage.
     *
     * @param value the value of {@link Estate#COURTAGE_FREI}
     * @return a draft with it
     */
    public EstateDraft courtageFrei(boolean value) {
        return set(Estate.COURTAGE_FREI, value);
    }

    /**
     * Sets Karte zeigen.
     *
     * @param value the value of {@link Estate#SHOW_GOOGLE_MAP}
     * @return a draft with it
     */
    public EstateDraft showGoogleMap(boolean value) {
        return set(Estate.SHOW_GOOGLE_MAP, value);
    }

    /**
     * Sets Referenz.
     *
     * @param value the value of {@link Estate#REFERENZ}
     * @return a draft with it
     */
    public EstateDraft referenz(boolean value) {
        return set(Estate.REFERENZ, value);
    }

    /**
     * Sets Objekt des Tages.
     *
     * @param value the value of {@link Estate#OBJEKT_DES_TAGES}
     * @return a draft with it
     */
    public EstateDraft objektDesTages(boolean value) {
        return set(Estate.OBJEKT_DES_TAGES, value);
    }

    /**
     * Sets Neu.
     *
     * @param value the value of {@link Estate#NEU}
     * @return a draft with it
     */
    public EstateDraft neu(boolean value) {
        return set(Estate.NEU, value);
    }

    /**
     * Modifies the version in another language, given by its three letters, of the estate with this main number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public EstateDraft inLanguage(String value) {
        return write("estatelanguage", value, WriteTarget.BESIDE.onlyModify());
    }
}
