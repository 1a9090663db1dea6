/// What an evaluation came to.
package struct CELOutcome: Sendable {
    /// The value, or why there is none.
    package var result: Result<CELValue, CELEvaluationError>
    /// What was spent, in cel-go's units: about one for each step, a tenth for each byte or element walked over.
    package var cost: UInt64
}
