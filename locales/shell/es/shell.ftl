### Lo que dice la propia aplicación: diálogos del sistema, menú, avisos.

ask-open-campaign = Abrir una carpeta de campaña
ask-save-campaign = Guardar la campaña
ask-save-picture = Guardar la imagen
ask-save-translations = Guardar las traducciones
ask-save-receipts = Guardar los resultados
ask-open-list = Abrir una lista de dispositivos
files-picture = Imágenes PNG
files-list = Listas

menu-edit = Edición
menu-window = Ventana

notice-title = Carillon ha apartado un archivo
notice-set-aside =
    { $path } está dañado y no se ha podido leer.
    No se ha borrado nada: ahora está en { $kept }. Carillon sigue sin él.
notice-damaged-journal =
    No se ha podido leer una parte del trabajo sin guardar. Se ha recuperado todo lo anterior.
    No se ha borrado nada: el resto se conserva en { $path }.
notice-no-home-title = Carillon no puede conservar nada
notice-no-home =
    No se puede crear la carpeta de Carillon, { $path }: { $detail }
    Lo que escribas no se conserva hasta que lo guardes, y no se puede enviar nada. Libera espacio o cambia los permisos de la carpeta y vuelve a abrir Carillon.
notice-run-stopped-title = El envío se ha detenido
notice-run-stopped =
    No se ha podido anotar un resultado: { $detail }
    Lo que no había salido no se ha enviado. Lo que estaba en camino puede haber llegado: compruébalo antes de volver a enviarlo.
notice-page-ended-title = No se puede dibujar la ventana
notice-page-ended =
    La parte de Carillon que dibuja la ventana se ha cerrado varias veces en un minuto.
    Tu trabajo está a salvo hasta el último segundo. Cierra la ventana y vuelve a abrir Carillon: te ofrecerá recuperarlo.

smoke-timeout = No se ha dibujado ninguna vista previa en { $seconds } segundos.
start-failed = Carillon no puede iniciarse: { $detail }
start-no-display = no hay ninguna pantalla en la que abrir una ventana. Para usarlo sin pantalla: xvfb-run -a carillon-app
