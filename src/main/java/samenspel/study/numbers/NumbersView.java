package samenspel.study.numbers;

import samenspel.study.numbers.organisation.OrganisationListing;

/// Which numbers the reader looks at, and how. Not saved with a document, not undone.
///
/// @param whole         those of whole networks
/// @param organisations those of organisations
public record NumbersView(WholeView whole, OrganisationListing organisations) {
    public static final NumbersView USUAL = new NumbersView(WholeView.USUAL, OrganisationListing.USUAL);

    public NumbersView with(WholeView other) {
        return new NumbersView(other, organisations);
    }

    public NumbersView with(OrganisationListing other) {
        return new NumbersView(whole, other);
    }
}
