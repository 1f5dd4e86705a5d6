/// What selective integration would change: local teams with strong ties to a core group, which ties the rest of the network to them.
///
/// A scenario lies beside the data and never in it: it is a choice ([samenspel.scenario.ScenarioChoice]), and what follows from
/// that choice in the ties of one layer and wave ([samenspel.scenario.ScenarioOutcome]). Organisations are *teams*, *core* or
/// *periphery*; ties are unordered pairs, tied where either side has a tie with the other. Uses `network` and `measure` and knows
/// neither pictures nor texts.
///
/// Decision: an unknown tie is neither there nor not. A scenario is planned along known ties; each number says what it can be with none and
/// with all of the unknown ones there ([samenspel.scenario.Possible]), a mean distance that it is along known ties. How many of the ties to
/// make are unknown today is said, because they may be there already.
///
/// Decision: the rules are ours. The study says that a core group stands between a local team and the others, not how it is chosen, how
/// many ties everybody keeps, or what can be borne. So each is chosen, and each number says whether it follows from the rules
/// alone ([samenspel.scenario.ScenarioNumber]).
///
/// Decision: the smallest core that reaches everybody is looked for in a limited number of steps ([samenspel.scenario.SmallestCover]).
/// A smaller one may exist; in dense layers finding it surely takes too long. So it is called the smallest found.
@NullMarked
package samenspel.scenario;

import org.jspecify.annotations.NullMarked;
