internal import CLinux

extension LinuxSystemCalls {
    package func pin(_ request: NamespacePin) throws(SyscallError) {
        let targets = request.targets
        let strings = CStrings()
        let pins = targets.map { target in
            martlet_pin(
                flag: target.kind.flag,
                name: strings.add(target.kind.rawValue),
                target: strings.add(target.path)
            )
        }
        let parameters = request.parameters.map { parameter in
            martlet_parameter(path: strings.add(parameter.path), value: strings.add(parameter.value))
        }
        let hostname = request.hostname.map { strings.add($0) }
        var step: Int32 = 0
        var index = 0
        let result = pins.withUnsafeBufferPointer { pins in
            parameters.withUnsafeBufferPointer { parameters in
                var raw = martlet_pin_request(
                    pins: pins.baseAddress,
                    pin_count: pins.count,
                    parameters: parameters.baseAddress,
                    parameter_count: parameters.count,
                    hostname: hostname,
                    loopback_up: request.paths[.network] == nil ? 0 : 1
                )
                return martlet_pin_namespaces(&raw, &step, &index)
            }
        }
        withExtendedLifetime(strings) {}
        guard result < 0 else { return }
        throw Self.failure(step: step, index: index, errno: -result, request, targets.map(\.path))
    }

    private static func failure(
        step: Int32,
        index: Int,
        errno: Int32,
        _ request: NamespacePin,
        _ paths: [String]
    ) -> SyscallError {
        switch UInt32(step) {
        case MARTLET_PIN_UNSHARE.rawValue:
            let kinds = request.targets.map(\.kind.rawValue).joined(separator: ",")
            return SyscallError(call: "unshare", object: kinds, errno: errno)
        case MARTLET_PIN_HOSTNAME.rawValue:
            return SyscallError(call: "sethostname", object: request.hostname ?? "", errno: errno)
        case MARTLET_PIN_LOOPBACK.rawValue:
            return SyscallError(call: "ioctl", object: "lo", errno: errno)
        case MARTLET_PIN_PARAMETER.rawValue where request.parameters.indices.contains(index):
            return SyscallError(call: "sysctl", object: request.parameters[index].name, errno: errno)
        case MARTLET_PIN_BIND.rawValue where paths.indices.contains(index):
            return SyscallError(call: "mount", object: paths[index], errno: errno)
        default:
            return SyscallError(call: "clone", errno: errno)
        }
    }
}
