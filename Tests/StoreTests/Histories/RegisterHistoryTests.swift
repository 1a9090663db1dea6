import Testing

/// The checker itself: it must find what is wrong, and nothing else.
struct RegisterHistoryTests {
    private static func verdict(
        _ operations: [(action: RegisterHistory.Action, call: Int, answer: Int?)]
    ) -> RegisterHistory.Verdict {
        var history = RegisterHistory()
        for (action, call, answer) in operations { history.add(.init(action: action, call: call, answer: answer)) }
        return history.check()
    }

    @Test func whatHappensInOrderIsFine() {
        #expect(Self.verdict([]) == .linearizable)
        #expect(
            Self.verdict([
                (.read(nil), 1, 2), (.write(1), 3, 4), (.read(1), 5, 6),
                (.swap(expected: 1, new: 2, wasDone: true), 7, 8), (.swap(expected: 1, new: 3, wasDone: false), 9, 10),
                (.read(2), 11, 12),
            ]) == .linearizable
        )
    }

    @Test func aStaleReadIsFound() {
        #expect(Self.verdict([(.write(1), 1, 2), (.write(2), 3, 4), (.read(1), 5, 6)]) == .violated)
        #expect(Self.verdict([(.write(1), 1, 2), (.read(nil), 3, 4)]) == .violated)
        // What was seen once must not be unseen, even while the write is still on its way.
        #expect(Self.verdict([(.write(1), 1, 9), (.read(1), 2, 3), (.read(nil), 4, 5)]) == .violated)
    }

    @Test func aLostWriteIsFound() {
        #expect(
            Self.verdict([
                (.write(1), 1, 2), (.swap(expected: nil, new: 2, wasDone: true), 3, 4), (.read(2), 5, 6),
            ]) == .violated
        )
        // Two who both changed the same value.
        #expect(
            Self.verdict([
                (.write(1), 1, 2), (.swap(expected: 1, new: 2, wasDone: true), 3, 6),
                (.swap(expected: 1, new: 3, wasDone: true), 4, 5),
            ]) == .violated
        )
    }

    @Test func aValueFromNowhereIsFound() {
        #expect(Self.verdict([(.read(7), 1, 2)]) == .violated)
        #expect(Self.verdict([(.swap(expected: nil, new: 1, wasDone: false), 1, 2)]) == .violated)
        // Read before it was written.
        #expect(Self.verdict([(.read(1), 1, 2), (.write(1), 3, 4)]) == .violated)
    }

    @Test func whatIsAtTheSameTimeMayBeInEitherOrder() {
        #expect(Self.verdict([(.write(1), 1, 10), (.write(2), 2, 9), (.read(1), 11, 12)]) == .linearizable)
        #expect(Self.verdict([(.write(1), 1, 10), (.write(2), 2, 9), (.read(2), 11, 12)]) == .linearizable)
        #expect(Self.verdict([(.write(1), 1, 10), (.read(nil), 2, 3), (.read(1), 4, 5)]) == .linearizable)
        #expect(
            Self.verdict([(.write(1), 1, 4), (.write(2), 2, 3), (.read(1), 5, 6), (.read(2), 7, 8)]) == .violated
        )
    }

    @Test func whatHasNoAnswerMayHaveHappenedOrNot() {
        let never = [(RegisterHistory.Action.write(1), 1, Int?.some(2)), (.write(2), 3, nil), (.read(1), 5, 6)]
        #expect(Self.verdict(never) == .linearizable)
        #expect(Self.verdict(never + [(.read(2), 7, 8)]) == .linearizable, "late")
        #expect(Self.verdict(never + [(.read(2), 7, 8), (.read(1), 9, 10)]) == .violated, "and not undone")
        let swap = RegisterHistory.Action.swap(expected: 1, new: 2, wasDone: nil)
        #expect(Self.verdict([(.write(1), 1, 2), (swap, 3, nil), (.read(2), 5, 6)]) == .linearizable)
        #expect(Self.verdict([(.write(3), 1, 2), (swap, 3, nil), (.read(2), 5, 6)]) == .violated)
    }

    /// Made by a key that does what it is told, at a moment between call and answer; then one answer is changed.
    @Test(arguments: UInt64(1)...20) func madeHistoriesAreToldFromChangedOnes(seed: UInt64) {
        var numbers = seed
        func random(_ count: Int) -> Int {
            numbers = numbers &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(numbers >> 33) % count
        }
        var (value, history, reads) = (Int?.none, RegisterHistory(), [Int]())
        for number in 1...300 {
            let moment = number * 10
            let action: RegisterHistory.Action
            switch random(3) {
            case 0:
                action = .read(value)
                reads.append(number - 1)
            case 1: action = .write(number)
            default:
                let expected = random(2) == 0 ? value : random(number)
                action = .swap(expected: expected, new: number, wasDone: expected == value)
            }
            value = action.outcome(on: value) ?? nil
            history.add(.init(action: action, call: moment - random(40), answer: moment + random(40)))
        }
        #expect(history.check() == .linearizable)
        var changed = RegisterHistory()
        for (index, operation) in history.operations.enumerated() {
            var operation = operation
            // Of long ago, or of nowhere.
            if index == reads.last { operation.action = .read(-1) }
            changed.add(operation)
        }
        #expect(changed.check() == .violated)
    }
}
