"""Makes what servers and senders of these tests need: an authority and a certificate for `localhost`, and an APNs key.

    python certificate.py

leaves `authority.pem`, `server.pem`, `server.key` and `AuthKey_ABC123DEFG.p8` where it is run.
"""

import datetime
import ipaddress
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from common import new_key, pem

NOW = datetime.datetime.now(datetime.timezone.utc)


def certificate(name, key, issuer, issuer_key):
    """A certificate that is yet to be given its extensions."""
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - datetime.timedelta(hours=1))
        .not_valid_after(NOW + datetime.timedelta(days=30))
    )


def name(text):
    """A name of one part."""
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def write(path, certificate):
    """As PEM."""
    pathlib.Path(path).write_bytes(certificate.public_bytes(serialization.Encoding.PEM))


authority_key, key = new_key(), new_key()
authority = (
    certificate(name("Tests of senders"), authority_key, name("Tests of senders"), authority_key)
    .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    .sign(authority_key, hashes.SHA256())
)
names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
server = (
    certificate(name("localhost"), key, authority.subject, authority_key)
    .add_extension(x509.SubjectAlternativeName(names), critical=False)
    .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    .sign(authority_key, hashes.SHA256())
)
write("authority.pem", authority)
write("server.pem", server)
pathlib.Path("server.key").write_bytes(pem(key))
pathlib.Path("AuthKey_ABC123DEFG.p8").write_bytes(pem(new_key()))
