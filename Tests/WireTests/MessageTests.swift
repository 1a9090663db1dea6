import Testing
import Wire

@Suite struct MessageTests {
    @Test func roundTripsEveryKindOfField() throws {
        let response = CRI.PodSandboxStatus {
            $0.id = "pod"
            $0.createdAt = 1_700_000_000_000_000_000
            $0.state = .sandboxNotready
            $0.labels = ["a": "1", "b": ""]
            $0.network.ip = "10.0.0.1"
            $0.network.additionalIps = [CRI.PodIP { $0.ip = "fd00::1" }]
        }
        let bytes = response.protobuf()
        #expect(try CRI.PodSandboxStatus(protobuf: bytes) == response)
    }

    @Test func packsByAscendingNumberAndLeavesZeroesOut() {
        let event = EtcdMVCC.KeyValue {
            $0.version = 300
            $0.key = [1, 2]
            $0.lease = 0
        }
        #expect(event.protobuf() == [0x0A, 2, 1, 2, 0x20, 0xAC, 0x02])
    }

    @Test func readsWhatGoWritesWithExplicitZeroes() throws {
        let message = try EtcdMVCC.KeyValue(protobuf: [0x0A, 0, 0x10, 0, 0x20, 7])
        #expect(message == EtcdMVCC.KeyValue { $0.version = 7 })
    }

    @Test func settingAOneofMemberClearsTheOthers() throws {
        var operation = Etcd.RequestOp()
        operation.requestPut = Etcd.PutRequest { $0.key = [1] }
        operation.requestRange = Etcd.RangeRequest { $0.key = [2] }
        #expect(operation.requestPut == nil)
        #expect(try Etcd.RequestOp(protobuf: operation.protobuf()).requestRange?.key == [2])
    }

    @Test func keepsAnEmptyOneofMember() throws {
        let request = Etcd.WatchRequest { $0.progressRequest = Etcd.WatchProgressRequest() }
        #expect(try Etcd.WatchRequest(protobuf: request.protobuf()).progressRequest != nil)
    }

    @Test func readsPackedAndUnpackedNumbers() throws {
        let packed = try CRI.LinuxContainerSecurityContext(protobuf: [0x42, 2, 5, 6])
        let unpacked = try CRI.LinuxContainerSecurityContext(protobuf: [0x40, 5, 0x40, 6])
        #expect(packed.supplementalGroups == [5, 6])
        #expect(packed == unpacked)
    }

    @Test(arguments: [
        ([0x0A, 5, 1], WireError.Code.truncated),
        ([0x08], .truncated),
        ([0x0B], .malformed),
        ([0x0A, 1, 0xFF], .invalidString),
        ([0x0A, 1, 0], .invalidString),
        ([0x08, 1], .malformed),
        ([0x00, 1], .malformed),
    ])
    func refusesBytesThatAreNoMessage(bytes: [UInt8], code: WireError.Code) {
        #expect { try CRI.PodSandboxStatus(protobuf: bytes) } throws: { ($0 as? WireError)?.code == code }
    }

    @Test func refusesNestingBeyondTheLimit() {
        var bytes: [UInt8] = []
        for _ in 0..<5_000 {
            var operation: [UInt8] = [0x22] + Self.varint(bytes.count) + bytes
            operation = [0x12] + Self.varint(operation.count) + operation
            bytes = operation
        }
        #expect { try Etcd.TxnRequest(protobuf: bytes) } throws: { ($0 as? WireError)?.code == .tooDeep }
    }

    @Test func everyDescriptorAgreesWithTheSchemaTable() {
        for schema in MessageSchema.all {
            #expect(Message(schema).protobuf().isEmpty)
            #expect(schema.fields.map(\.number) == schema.fields.map(\.number).sorted())
            #expect(schema.agreesWithDescriptor, "\(schema.name)")
        }
    }

    @Test func survivesRandomBytes() {
        var state: UInt64 = 42
        for schema in MessageSchema.all {
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let bytes = (0..<Int(state >> 58)).map {
                    UInt8(truncatingIfNeeded: (state >> 8) &* UInt64($0 + 1) >> 3)
                }
                if let message = try? Message(schema, protobuf: bytes) {
                    #expect((try? Message(schema, protobuf: message.protobuf())) == message)
                }
            }
        }
    }

    private static func varint(_ value: Int) -> [UInt8] {
        var value = value
        var out: [UInt8] = []
        while value >= 0x80 {
            out.append(UInt8(value & 0x7F | 0x80))
            value >>= 7
        }
        return out + [UInt8(value)]
    }
}
