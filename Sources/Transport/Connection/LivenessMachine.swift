internal import NIOCore

/// Decides when a connection has been silent for too long. Time is an argument.
///
/// Three clocks run: until a request's head is here (a slow peer must not hold a connection), while there is no
/// exchange (an idle one is closed), and, where the protocol has pings, since the peer was last heard (a dead one is
/// closed).
struct LivenessMachine {
    /// How long each clock runs; nil where it does not apply.
    struct Limits {
        var head: TimeAmount?
        var idle: TimeAmount
        var keepaliveInterval: TimeAmount?
        var keepaliveTimeout: TimeAmount
    }

    enum Action: Equatable {
        case none
        case ping
        case close(Reason)
    }

    enum Reason: String {
        case noHead = "no request in time"
        case idle = "idle"
        case dead = "no answer to a ping"
    }

    private let limits: Limits
    private var lastHeard: NIODeadline
    private var awaitsHeadSince: NIODeadline?
    private var idleSince: NIODeadline?
    private var pingedAt: NIODeadline?

    init(limits: Limits, now: NIODeadline) {
        self.limits = limits
        self.lastHeard = now
        self.awaitsHeadSince = limits.head == nil ? nil : now
        self.idleSince = now
    }

    /// When `timerFired` is next due.
    var deadline: NIODeadline {
        var deadline = NIODeadline.distantFuture
        if let since = self.awaitsHeadSince, let head = self.limits.head { deadline = since + head }
        if let since = self.idleSince {
            deadline = min(deadline, since + self.limits.idle)
        } else if let pingedAt = self.pingedAt {
            deadline = min(deadline, pingedAt + self.limits.keepaliveTimeout)
        } else if let interval = self.limits.keepaliveInterval {
            deadline = min(deadline, self.lastHeard + interval)
        }
        return deadline
    }

    mutating func heard(now: NIODeadline) {
        self.lastHeard = now
        self.pingedAt = nil
    }

    mutating func headBegan(now: NIODeadline) {
        if self.awaitsHeadSince == nil { self.awaitsHeadSince = now }
    }

    mutating func headArrived() {
        self.awaitsHeadSince = nil
    }

    mutating func exchangesChanged(count: Int, now: NIODeadline) {
        if count > 0 {
            if self.idleSince != nil { self.lastHeard = now }
            self.idleSince = nil
        } else if self.idleSince == nil {
            self.idleSince = now
            self.pingedAt = nil
        }
    }

    mutating func timerFired(now: NIODeadline) -> Action {
        if let since = self.awaitsHeadSince, let head = self.limits.head, now >= since + head { return .close(.noHead) }
        if let since = self.idleSince { return now >= since + self.limits.idle ? .close(.idle) : .none }
        if let pingedAt = self.pingedAt {
            return now >= pingedAt + self.limits.keepaliveTimeout ? .close(.dead) : .none
        }
        guard let interval = self.limits.keepaliveInterval, now >= self.lastHeard + interval else { return .none }
        self.pingedAt = now
        return .ping
    }
}
