import MVCC
import Storage

@testable import Store

/// The history of the store as the members tell it: all must tell the same one. Filled as soon as a member publishes,
/// so before anybody can have seen it.
final class Truth {
    private struct Change {
        var revision: Int64
        var value: KeyValue?
    }

    private var events: [Int64: [ChangeEvent]] = [:]
    private var changes: [[UInt8]: [Change]] = [:]
    private var revisions: [[UInt8]: Int64] = [:]
    private(set) var currentRevision: Int64 = 1
    /// The newest revision that somebody was answered with.
    private(set) var floor: Int64 = 1
    /// The first thing that went wrong.
    private(set) var violation: String?
    /// Told of each new revision.
    var didGrow: ([ChangeEvent]) -> Void = { _ in }

    /// Everything there is.
    static let everything = KeyRange(key: [0], rangeEnd: [0])

    func violate(_ what: @autoclosure () -> String) {
        if self.violation == nil { self.violation = what() }
    }

    func expect(_ holds: Bool, _ what: @autoclosure () -> String) {
        if !holds { self.violate(what()) }
    }

    func answered(with revision: Int64) { self.floor = max(self.floor, revision) }

    /// Takes over what a member published since it was last observed.
    func observe(_ incarnation: Incarnation, member: UInt64) {
        let hub = incarnation.opened.hub
        while hub.currentRevision != incarnation.observedRevision {
            self.expect(hub.currentRevision > incarnation.observedRevision, "the revision of \(member) went back")
            guard case .events(let events, let next) = hub.poll(Self.everything, from: incarnation.observedRevision + 1)
            else {
                self.observeState(of: incarnation, member)
                return
            }
            for revision in incarnation.observedRevision + 1..<next {
                self.take(events.filter { $0.current.modRevision == revision }, revision, of: member)
            }
            incarnation.observedRevision = next - 1
        }
    }

    /// It got another member's state, or told nobody any more: what it holds counts all the same.
    private func observeState(of incarnation: Incarnation, _ member: UInt64) {
        let end = incarnation.opened.hub.currentRevision
        defer { incarnation.observedRevision = end }
        do {
            let view = try incarnation.opened.state.view()
            var next = max(incarnation.observedRevision, view.compactRevision) + 1
            while next <= end {
                let found = try view.changes(from: next, in: Self.everything, recordsMax: 1000)
                for revision in next..<found.next {
                    self.take(found.events.filter { $0.current.modRevision == revision }, revision, of: member)
                }
                next = found.next
            }
        } catch {
            self.violate("the history of \(member) can not be read: \(error)")
        }
    }

    private func take(_ events: [ChangeEvent], _ revision: Int64, of member: UInt64) {
        if let known = self.events[revision] {
            let isSame = known.map(\.current) == events.map(\.current)
            self.expect(
                isSame,
                "\(member) has another revision \(revision): \(Self.text(events)), not \(Self.text(known))"
            )
            return
        }
        self.expect(revision == self.currentRevision + 1, "\(member) leaves a gap before revision \(revision)")
        self.currentRevision = revision
        self.events[revision] = events
        for event in events {
            let value = event.isDeletion ? nil : event.current
            self.changes[event.current.key, default: []].append(Change(revision: revision, value: value))
            guard let value else { continue }
            let before = self.revisions.updateValue(revision, forKey: value.value)
            self.expect(
                before == nil || before == revision,
                "\(String(decoding: value.value, as: UTF8.self)) was written twice, at \(before ?? 0) and \(revision)"
            )
        }
        self.didGrow(events)
    }

    /// What a key was as of a revision.
    func value(of key: [UInt8], at revision: Int64) -> KeyValue? {
        self.changes[key]?.last { $0.revision <= revision }?.value
    }

    /// All that a range held as of a revision, sorted.
    func values(in range: KeyRange, at revision: Int64) -> [KeyValue] {
        self.changes.keys.filter { range.contains($0) }.sorted { $0.lexicographicallyPrecedes($1) }
            .compactMap { self.value(of: $0, at: revision) }
    }

    /// What happened in a range, in order.
    func events(in range: KeyRange, from first: Int64, through last: Int64) -> [ChangeEvent] {
        guard first <= last else { return [] }
        return (first...last).flatMap { self.events[$0] ?? [] }.filter { range.contains($0.current.key) }
    }

    /// At which revision a value was written, if ever.
    func revision(ofValue value: [UInt8]) -> Int64? { self.revisions[value] }

    static func text(_ events: [ChangeEvent]) -> String {
        events.map { event in
            let key = String(decoding: event.current.key, as: UTF8.self)
            return event.isDeletion ? "-\(key)" : "\(key)=\(String(decoding: event.current.value, as: UTF8.self))"
        }
        .joined(separator: " ")
    }
}
