/// The three invented networks that come with Samenspel, made from a seed: they have the published
/// aggregates of three Dutch child service networks (M. Blanken, "The logic behind a cohesive youth
/// care system", PhD thesis, Tilburg University, 2024), and nothing else of them. `samples/README.md`
/// says what is published and what is invented.
///
/// The making goes from the scarce to the plentiful: strong ties with the exact numbers they must have,
/// then the referrals, the content and the administrative information of the first wave round them, then
/// what of each was lost and gained in the second. Every count that is published is drawn to the last tie.
package samenspel.sample;
