# Paris–Moscow from a folder or a USB stick: python3 serve.py [port]
# Needs Python 3 and nothing else; nobody but this computer can see it.
import functools
import http.server
import os
import sys
import urllib.parse

SITE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'site')
FIRST_PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 1917


class Pages(http.server.SimpleHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        '.html': 'text/html; charset=utf-8',
        '.js': 'text/javascript; charset=utf-8',
        '.json': 'application/json; charset=utf-8',
        '.topojson': 'application/json; charset=utf-8',
        '.geojson': 'application/geo+json; charset=utf-8',
        '.webmanifest': 'application/manifest+json; charset=utf-8',
        '.woff2': 'font/woff2',
    }

    def send_head(self):
        url = urllib.parse.urlsplit(self.path)
        # Pages that are read without a server lead there; with one, to the map itself.
        to = urllib.parse.parse_qs(url.query).get('to', [''])[0]
        if url.path == '/start.html' and to.startswith('/') and not to.startswith(('//', '/\\')):
            self.send_response(302)
            self.send_header('Location', urllib.parse.quote(to, safe='/?&=%:,;+#.~-_'))
            self.send_header('Content-Length', '0')
            self.end_headers()
            return None
        # A page without its .html, also where a folder has the same name.
        bare = url.path.rstrip('/')
        if bare and not os.path.isfile(self.translate_path(bare)):
            if os.path.isfile(self.translate_path(bare + '.html')):
                self.path = bare + '.html'
            else:
                return self.send_missing()
        return super().send_head()

    def send_missing(self):
        page = open(os.path.join(SITE, '404.html'), 'rb')
        self.send_response(404)
        self.send_header('Content-Type', 'text/html; charset=utf-8')
        self.send_header('Content-Length', str(os.fstat(page.fileno()).st_size))
        self.end_headers()
        return page

    def log_message(self, *arguments):
        pass


def serve():
    for port in range(FIRST_PORT, FIRST_PORT + 51):
        try:
            handler = functools.partial(Pages, directory=SITE)
            server = http.server.ThreadingHTTPServer(('127.0.0.1', port), handler)
        except OSError:
            continue
        address = f'http://localhost:{port}/'
        lines = f'Paris–Moscow: {address}\nParis–Moscou : {address}fr\nПариж–Москва: {address}ru\n(Ctrl+C)\n'
        sys.stdout.buffer.write(lines.encode('utf-8'))
        sys.stdout.flush()
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return
    sys.exit('no free port')


serve()
