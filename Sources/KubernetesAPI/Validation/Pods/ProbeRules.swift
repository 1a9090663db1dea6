internal import Wire

/// What must hold of a container's probes and hooks.
enum ProbeRules {
    /// The ways to ask a container: fields that probes and hooks have in common.
    private struct Handler {
        var exec: CoreV1.ExecAction?
        var httpGet: CoreV1.HTTPGetAction?
        var tcpSocket: CoreV1.TCPSocketAction?
        var grpc: CoreV1.GRPCAction?
        var sleep: CoreV1.SleepAction?
    }

    static func errors(of container: CoreV1.Container, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        for (name, hook) in [
            ("postStart", container.lifecycle?.postStart), ("preStop", container.lifecycle?.preStop),
        ] {
            guard let hook else { continue }
            let handler = Handler(
                exec: hook.exec,
                httpGet: hook.httpGet,
                tcpSocket: hook.tcpSocket,
                sleep: hook.sleep
            )
            errors += Self.errors(handler, path.child("lifecycle").child(name))
        }
        errors += Self.errors(container.livenessProbe, path.child("livenessProbe"), mustSucceedOnce: true)
        errors += Self.errors(container.readinessProbe, path.child("readinessProbe"), mustSucceedOnce: false)
        errors += Self.errors(container.startupProbe, path.child("startupProbe"), mustSucceedOnce: true)
        return errors
    }

    private static func errors(_ probe: CoreV1.Probe?, _ path: FieldPath, mustSucceedOnce: Bool) -> [FieldError] {
        guard let probe else { return [] }
        let given = probe.handler
        let handler = Handler(exec: given.exec, httpGet: given.httpGet, tcpSocket: given.tcpSocket, grpc: given.grpc)
        var errors = Self.errors(handler, path)
        errors += Check.nonNegative(probe.initialDelaySeconds, path.child("initialDelaySeconds"))
        errors += Check.nonNegative(probe.timeoutSeconds, path.child("timeoutSeconds"))
        errors += Check.nonNegative(probe.periodSeconds, path.child("periodSeconds"))
        errors += Check.nonNegative(probe.successThreshold, path.child("successThreshold"))
        errors += Check.nonNegative(probe.failureThreshold, path.child("failureThreshold"))
        if let seconds = probe.terminationGracePeriodSeconds, seconds <= 0 {
            let place = path.child("terminationGracePeriodSeconds")
            errors.append(.invalid(place, .integer(seconds), "must be greater than 0"))
        }
        if mustSucceedOnce, probe.successThreshold != 1 {
            errors.append(.invalid(path.child("successThreshold"), .integer(probe.successThreshold), "must be 1"))
        }
        return errors
    }

    private static func errors(_ handler: Handler, _ path: FieldPath) -> [FieldError] {
        var errors: [FieldError] = []
        var count = 0
        func one(_ name: String, _ body: (FieldPath) -> [FieldError]) {
            count += 1
            let place = path.child(name)
            errors += count > 1 ? [.forbidden(place, "may not specify more than 1 handler type")] : body(place)
        }
        if let exec = handler.exec {
            one("exec") { exec.command.isEmpty ? [.required($0.child("command"))] : [] }
        }
        if let get = handler.httpGet { one("httpGet") { Self.errors(get, $0) } }
        if let socket = handler.tcpSocket { one("tcpSocket") { Check.portNumberOrName(socket.port, $0.child("port")) } }
        if let grpc = handler.grpc { one("grpc") { Check.portNumber(grpc.port, $0.child("port")) } }
        if let sleep = handler.sleep { one("sleep") { Check.nonNegative(sleep.seconds, $0.child("seconds")) } }
        if count == 0 { errors.append(.required(path, "must specify a handler type")) }
        return errors
    }

    private static func errors(_ get: CoreV1.HTTPGetAction, _ path: FieldPath) -> [FieldError] {
        var errors = Check.required(get.path, path.child("path"))
        errors += Check.portNumberOrName(get.port, path.child("port"))
        if !["HTTP", "HTTPS"].contains(get.scheme) {
            errors.append(.notSupported(path.child("scheme"), get.scheme, ["HTTP", "HTTPS"]))
        }
        for (index, header) in get.httpHeaders.enumerated() {
            let isName =
                !header.name.isEmpty
                && header.name.utf8.allSatisfy { NameRules.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            if !isName {
                let place = path.child("httpHeaders").index(index).child("name")
                errors.append(.invalid(place, header.name, NameRules.httpHeaderError))
            }
        }
        return errors
    }
}
